import type { Frame } from './provision-frames.ts';
export function dutiesIn(_frame: Frame): void {}
