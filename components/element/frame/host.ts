import { HELLO, isHeight } from './protocol.ts';

/**
 * For a page with comparisons in frames, `<iframe data-source-diff src="…">`: gives each the height of what is in it. Only a
 * frame's own window, from the very origin that its address names, is listened to.
 */
const FRAMES = 'iframe[data-source-diff]';

addEventListener('message', ({ source, origin, data }) => {
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (frame && origin === originOf(frame) && isHeight(data)) frame.style.blockSize = `${Math.ceil(data.height)}px`;
});
for (const frame of frames()) {
  frame.addEventListener('load', () => greet(frame));
  greet(frame);
}

function frames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll<HTMLIFrameElement>(FRAMES)];
}

/** Reaches no one but the origin that is meant: whatever else is in the frame hears nothing. */
function greet(frame: HTMLIFrameElement): void {
  frame.contentWindow?.postMessage({ type: HELLO }, originOf(frame));
}

function originOf({ src }: HTMLIFrameElement): string {
  return new URL(src, document.baseURI).origin;
}
