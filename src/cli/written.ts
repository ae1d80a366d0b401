import type { Comparison } from '../model.ts';
import { answerKey, CARD_SIZE, format as formatted, type FormatName, type SaveChoices } from '../report/index.ts';
import type { CompareArguments } from './arguments.ts';
import { drawn } from './chromium.ts';
import { fittedPdf } from './fit.ts';
import type { Stop } from './stop.ts';
import { UsageError } from './usage.ts';

type Content = string | Uint8Array;

/** The comparison in the form asked for. @throws UsageError where a choice names what is not there. */
export async function written(comparison: Comparison, { format, browser }: CompareArguments, choices: SaveChoices, stop: Stop): Promise<Content> {
  try {
    return await inForm(comparison, format, choices, browser, stop);
  } catch (fault) {
    throw fault instanceof RangeError ? new UsageError(fault.message) : fault;
  }
}

/** Which outlet each letter stands for; null where no key is wanted. */
export async function writtenKey(comparison: Comparison, { answerKey: key, browser }: CompareArguments, choices: SaveChoices, stop: Stop): Promise<Content | null> {
  if (!key) return null;
  const { format } = key;
  const content = await stop.atOnce(() => answerKey(comparison, format === 'pdf' ? 'html' : format, choices));
  return format === 'pdf' ? pdf(content, choices, browser, stop.signal) : content;
}

async function inForm(comparison: Comparison, format: FormatName, choices: SaveChoices, browser: string | undefined, stop: Stop): Promise<Content> {
  const inText = (name: Exclude<FormatName, 'pdf' | 'png'>) => stop.atOnce(() => formatted(comparison, name, choices));
  if (format === 'pdf') return pdf(await inText('html'), choices, browser, stop.signal);
  if (format === 'png') return picture(await inText('svg'), browser, stop.signal);
  return inText(format);
}

function pdf(html: Content, { largePrint }: SaveChoices, browser: string | undefined, signal: AbortSignal): Promise<Uint8Array> {
  return fittedPdf(html as string, { browser, signal, mayShrink: !largePrint });
}

/** Twice as fine as the card is large, for screens of today. */
function picture(svg: Content, browser: string | undefined, signal: AbortSignal): Promise<Uint8Array> {
  const size = [`--window-size=${CARD_SIZE.width},${CARD_SIZE.height}`, '--force-device-scale-factor=2'];
  return drawn({ content: svg as string, ending: 'svg', into: 'png', argumentsFor: (output) => [...size, `--screenshot=${output}`] }, browser, signal);
}
