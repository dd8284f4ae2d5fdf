import type { Composition } from '../../council/types.ts';
import type { Ballot } from '../../procedure/types.ts';
import { ballotWords } from '../words.ts';

/** One chair at the table. Lengths are in drawing units (`width` × `height` of the plan). */
export interface Seat {
  readonly code: string;
  readonly name: string;
  /** The name in one or two lines, short enough to stand beside its chair. */
  readonly lines: readonly string[];
  readonly permanent: boolean;
  /** null where the ballot is not known. */
  readonly ballot: Ballot | null;
  readonly veto: boolean;
  readonly x: number;
  readonly y: number;
  readonly labelX: number;
  readonly labelY: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** "France, permanent member: in favour". */
  readonly said: string;
}

export interface HorseshoePlan {
  readonly width: number;
  readonly height: number;
  /** Half the side of a chair's mark. */
  readonly mark: number;
  readonly seats: readonly Seat[];
  /** The table itself, as an SVG path. */
  readonly table: string;
  /** Where the result stands, inside the table. */
  readonly centre: { readonly x: number; readonly y: number };
  readonly title: string;
}

const radius = 196;
const leg = 112;
const width = 760;
const top = 82;
const centreX = width / 2;
const centreY = top + radius;
const height = centreY + leg + 36;
/** Of the seat labels' type, on average. */
const letterWidth = 8.6;

/** Names the long way round are known by a shorter one in every delegates' lounge. */
const shortNames: Readonly<Record<string, string>> = {
  RUS: 'Russian Federation',
  USA: 'United States',
  GBR: 'United Kingdom',
  COD: 'DR Congo',
  COG: 'Congo',
  KOR: 'Republic of Korea',
  ARE: 'United Arab Emirates',
  TZA: 'Tanzania',
  SYR: 'Syria',
  IRN: 'Iran',
  VEN: 'Venezuela',
  BOL: 'Bolivia',
  VCT: 'St Vincent and the Grenadines',
  LBY: 'Libya',
  BYS: 'Byelorussian SSR',
  UKR: 'Ukraine',
  SUN: 'USSR',
  MKD: 'North Macedonia',
  VNM: 'Viet Nam',
  CAF: 'Central African Republic',
};

/** A name longer than `room` letters is broken at the space that leaves the two lines most even. */
export function nameLines(name: string, room: number): readonly string[] {
  if (name.length <= room) return [name];
  let best: readonly string[] = [name];
  let least = name.length;
  for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) {
    const longer = Math.max(at, name.length - at - 1);
    if (longer < least) {
      least = longer;
      best = [name.slice(0, at), name.slice(at + 1)];
    }
  }
  return best;
}

/** The short name a seat is labelled with; the full name stands in the list of ballots. */
const shortName = (code: string, name: string): string => shortNames[code] ?? name;

const round = (n: number): number => Math.round(n * 10) / 10;

/** The point at `share` (0–1) of the way clockwise round the table, with the outward direction there. */
function placeAt(share: number): { x: number; y: number; outX: number; outY: number } {
  const arc = Math.PI * radius;
  const along = share * (arc + 2 * leg);
  if (along < leg) return { x: centreX - radius, y: centreY + leg - along, outX: -1, outY: 0 };
  if (along > leg + arc) return { x: centreX + radius, y: centreY + (along - leg - arc), outX: 1, outY: 0 };
  const angle = Math.PI - (along - leg) / radius;
  return { x: centreX + radius * Math.cos(angle), y: centreY - radius * Math.sin(angle), outX: Math.cos(angle), outY: -Math.sin(angle) };
}

/**
 * The Council at its table as in the chamber: an open horseshoe, the members clockwise in English alphabetical order
 * of the composition, beginning at the lower left. Pure geometry; nothing here knows the outcome.
 *
 * `ballots` holds one letter per member in composition order, a space where one is not known, '' where none is; `vetoedBy` marks chairs.
 */
export function horseshoePlan(composition: Composition, ballots: string, vetoedBy: readonly string[] = []): HorseshoePlan {
  const n = composition.members.length;
  const mark = 21;
  const seats = composition.members.map((member, i): Seat => {
    const at = placeAt(n === 1 ? 0.5 : i / (n - 1));
    const ballot = (ballots[i]?.trim() || null) as Ballot | null;
    const veto = vetoedBy.includes(member.code);
    const anchor = Math.abs(at.outX) < 0.22 ? 'middle' : at.outX < 0 ? 'end' : 'start';
    const reach = mark + 13;
    const labelX = at.x + at.outX * reach;
    // Labels near the top stand close to each other; those at the sides have the room to the edge.
    const nearTop = Math.abs(at.outX) < 0.45;
    const room = nearTop ? 12 : Math.floor((anchor === 'end' ? labelX : width - labelX) / letterWidth);
    const lines = nameLines(shortName(member.code, member.name), room);
    const lift = nearTop ? -(lines.length - 1) * 10 - 4 : 0;
    return {
      code: member.code,
      name: member.name,
      lines,
      permanent: member.permanent,
      ballot,
      veto,
      x: round(at.x),
      y: round(at.y),
      labelX: round(labelX),
      labelY: round(at.y + at.outY * reach + lift),
      anchor,
      said: `${member.name}${member.permanent ? ', permanent member' : ''}: ${ballot ? ballotWords[ballot].word : 'no ballot known'}${veto ? ' (veto)' : ''}`,
    };
  });
  const inner = radius - 42;
  const table = `M${centreX - inner} ${centreY + leg}V${centreY}A${inner} ${inner} 0 0 1 ${centreX + inner} ${centreY}V${centreY + leg}`;
  return {
    width,
    height,
    mark,
    seats,
    table,
    centre: { x: centreX, y: centreY + 10 },
    title: `The Council's table, ${n} members clockwise in alphabetical order`,
  };
}
