/** Who may come in by a link, and as what. The link's token is known only to whom it was given: its hash is kept. */
export interface Invitation {
  readonly id: string;
  /** Id of the stream (chamber, draft) it opens. */
  readonly thing: string;
  readonly role: string;
  /** The seat that comes with the role, where one does: "FRA". */
  readonly seat: string | null;
  /** For whom, in the inviter's words. */
  readonly label: string;
  /** When it was made; instants are ISO, UTC. */
  readonly at: string;
  readonly expires: string | null;
  readonly revoked: string | null;
}

export interface Invitations {
  /** Keeps invitations with the hashes of their tokens: all or none. */
  add(invitations: readonly (Invitation & { readonly tokenHash: string })[]): Promise<void>;
  byToken(tokenHash: string): Promise<Invitation | null>;
  /** Those of the ids that there are. */
  byIds(ids: readonly string[]): Promise<readonly Invitation[]>;
  /** All of one thing, oldest first. */
  of(thing: string): Promise<readonly Invitation[]>;
  /** False when it is not an invitation of that thing, or was revoked before. */
  revoke(thing: string, id: string, at: string): Promise<boolean>;
  /** The value kept under `name`; the first to ask puts `made` there. The same for all processes of one store. */
  secret(name: string, made: string): Promise<string>;
}
