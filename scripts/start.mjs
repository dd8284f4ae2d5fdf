// npm start: make ready, then serve.
import { fail, makeReady } from './setup.mjs';

await makeReady().catch(fail);
const { serve } = await import('../dist/server.js');
await serve();
