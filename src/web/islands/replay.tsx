import { render } from 'preact';
import { useState } from 'preact/hooks';
import { chamberAt } from '../../procedure/index.ts';
import type { ChamberData } from '../chambers/data.ts';
import { Replay } from '../chambers/replay.tsx';

/** The meeting again, computed here by the same rules. */
function Slider({ data }: { data: ChamberData }) {
  const [at, move] = useState(data.chamber.log.length);
  const { setup, log } = data.chamber;
  const chamber = at === log.length ? data.chamber : chamberAt(setup, log, at);
  return <Replay data={data} at={at} chamber={chamber} move={move} />;
}

const place = document.getElementById('replay');
const text = document.getElementById('replay-data')?.textContent;
if (place && text) {
  const data = JSON.parse(text) as ChamberData;
  // What is not shown as it was done cannot be done again by the rules.
  if (data.hidden.length === 0) {
    place.textContent = '';
    render(<Slider data={data} />, place);
  }
}
