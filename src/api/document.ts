import { OpenAPIHono } from '@hono/zod-openapi';
import type { Endpoint } from './endpoint.ts';

/** An OpenAPI 3.1 document. */
export type ApiDocument = ReturnType<OpenAPIHono['getOpenAPI31Document']>;

/**
 * The OpenAPI 3.1 document of these operations. Only described here, not routed: requests are read by our own readers, whose
 * sentences name the field at fault.
 */
export const documentOf = (endpoints: readonly Endpoint[], version: string): ApiDocument => {
  const described = new OpenAPIHono();
  for (const { method, path, doc, example } of endpoints) {
    described.openAPIRegistry.registerPath({ method, path, ...doc, 'x-codeSamples': [{ lang: 'Shell', source: example }] });
  }
  return described.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Penholder',
      version,
      description:
        'How the UN Security Council decides: check reports against its record, look up every vote, decide by the real rules. ' +
        'Outputs carry "format": 1. What is not done is answered with a code, a sentence, and the rule and nearest matches where there are any.',
      license: { name: 'MIT' },
    },
    servers: [{ url: '/' }],
  });
};
