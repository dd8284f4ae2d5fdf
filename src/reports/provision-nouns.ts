import type { Frame } from './provision-frames.ts';
export function nounsIn(_frame: Frame): void {}
