// npm start: make ready, then serve.
import { fail, makeReady } from './setup.mjs';

// npm hands a SIGTERM to the shell between it and this process, and the shell goes without passing it on.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
}, 500).unref();

await makeReady().catch(fail);
const { serve } = await import('../dist/server.js');
await serve();
