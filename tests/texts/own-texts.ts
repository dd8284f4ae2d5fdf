/** Texts made for tests, in the Council's manner: their words are ours, their symbols those of real documents. */

export const lighthouses = `Resolution 242 (1967)

The Security Council,

Recalling its resolution 1 (1946) on lighthouses,

Deeply concerned at the fog over the harbour of Côte d'Azur,

1. Demands an immediate end to the fog, and also requests the Secretary-General to light
every light-
house by all necessary means;

2. Calls upon all States:

(a) To keep their foghorns ready;

(b) To report on them;

3. Decides to remain seized of the matter.

Adopted unanimously at the 1382nd meeting.

Annex

List of foghorns, by size.`;

/** The draft of 22 March 2024 that was vetoed, by its symbol. */
export const vetoedDraft = `The Security Council,

Noting the <b>harbour</b> & its "boats",

1. Determines the imperative of an immediate ceasefire among seagulls;

2. Condemns the theft of fish.`;

/** A text of a resolution that the record does not know. */
export const unknownText = `The Security Council,

1. Urges all boats to observe the ceasefire of the seagulls.`;

/** Many short texts, each told apart by its number. */
export const numbered = (n: number): string => `The Security Council,

Recalling its resolution ${n},

1. Demands that harbour number${n} be opened at once, and that its boats${n} sail;

2. Requests the Secretary-General to report within ${n} days on lighthouse${n % 7}.`;
