import { openStore, type Store, type StorePlace } from '../../src/store/index.ts';

/** For tests and their child processes, where a store that cannot be opened is a failure. */
export const openOrThrow = async (place: StorePlace): Promise<Store> => {
  const opened = await openStore(place);
  if (!opened.ok) throw new Error(opened.sentence);
  return opened.value;
};
