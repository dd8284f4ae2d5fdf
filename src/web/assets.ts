/** The files the pages link to, by the name they are asked for ("site.css"); the served name carries a hash. */
export interface Assets {
  /** Address of a built file: "/assets/site-AB12CD34.css"; null when it was not built (the page then does without). */
  readonly href: (name: string) => string | null;
  /** The body of a served file by its hashed name; null when there is none. */
  readonly read: (served: string) => { readonly body: Uint8Array<ArrayBuffer>; readonly type: string } | null;
}
