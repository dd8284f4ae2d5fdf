/** What a paragraph does (DOMAIN 4.3): only directives are ordered by force. */
export type Act = 'directive' | 'constitutive' | 'authorizing' | 'evaluative' | 'declaratory' | 'administrative';

/** One operative or preambular verb of the Council's language. */
export interface VerbEntry {
  /** Base form: "demand", "call upon", "take note of", "determine the imperative of", "reiterate its demand". */
  readonly verb: string;
  readonly act: Act;
  /** 6 (decides) to 0 (takes note) for directives; null for the other acts. */
  readonly force: number | null;
  /** Verbs of a family mean nearly the same: "demand" and "insist"; "call for", "call upon", "call on". */
  readonly family: string;
}

/** One clause of a text: what verb governs what. A paragraph with several governing verbs gives several. */
export interface Provision {
  /** The decision whose text this is: "S/RES/2728", "S/2024/239". */
  readonly decision: string;
  /** "PP3", "OP1", "OP5(b)". */
  readonly paragraph: string;
  /** 1, 2, … within the paragraph. */
  readonly clause: number;
  /** Base form as in the verb lexicon. */
  readonly verb: string;
  readonly act: Act;
  readonly force: number | null;
  /** Who is told to act: "all parties", "Secretary-General", "all States", "Israel"; empty when nobody is. */
  readonly addressees: readonly string[];
  /** The clause's content words as lower-case lemmas, sorted, each once: an index, not the text. */
  readonly content: readonly string[];
  /** For people: the head of a clause that a machine read, at most six words; in our own words, whole, where the text was noted by hand. */
  readonly gist: string;
  readonly confidence: 'A' | 'B' | 'C' | 'D';
  readonly source: string;
}

/** All provisions known of one text. `complete` says whether every paragraph is indexed, so that absence may be asserted. */
export interface TextIndex {
  readonly decision: string;
  readonly complete: boolean;
  /** The text invokes Chapter VII ("Acting under Chapter VII…"). null when not known. */
  readonly chapterVII: boolean | null;
  readonly provisions: readonly Provision[];
}
