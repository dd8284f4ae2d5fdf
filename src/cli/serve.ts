/** `penholder serve`: the server of `npm start`, until it is told to stop. */
export async function serve(): Promise<void> {
  await (await import('../server/main.ts')).serve();
}
