import type { Context } from 'hono';

/** An answer that is kept as a file under `name`. */
export const sendFile = (c: Context, bytes: Uint8Array<ArrayBuffer>, type: string, name: string): Response =>
  c.body(bytes, 200, { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"`, 'Cache-Control': 'no-store' });
