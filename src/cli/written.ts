import type { Comparison } from '../model.ts';
import { answerKey, CARD_SIZE, format as formatted, type FormatName, type SaveChoices } from '../report/index.ts';
import type { CompareArguments } from './arguments.ts';
import { drawn } from './chromium.ts';
import { fittedPdf } from './fit.ts';
import { UsageError } from './usage.ts';

type Content = string | Uint8Array;

/** The comparison in the form asked for. @throws UsageError where a choice names what is not there. */
export async function written(comparison: Comparison, { format, browser }: CompareArguments, choices: SaveChoices, signal: AbortSignal): Promise<Content> {
  try {
    return await inForm(comparison, format, choices, browser, signal);
  } catch (fault) {
    throw fault instanceof RangeError ? new UsageError(fault.message) : fault;
  }
}

/** Which outlet each letter stands for; null where no key is wanted. */
export async function writtenKey(comparison: Comparison, { answerKey: key, browser }: CompareArguments, choices: SaveChoices, signal: AbortSignal): Promise<Content | null> {
  if (!key) return null;
  if (key.format !== 'pdf') return answerKey(comparison, key.format, choices);
  return pdf(await answerKey(comparison, 'html', choices), choices, browser, signal);
}

async function inForm(comparison: Comparison, format: FormatName, choices: SaveChoices, browser: string | undefined, signal: AbortSignal): Promise<Content> {
  if (format === 'pdf') return pdf(await formatted(comparison, 'html', choices), choices, browser, signal);
  if (format === 'png') return picture(await formatted(comparison, 'svg', choices), browser, signal);
  return formatted(comparison, format, choices);
}

function pdf(html: Content, { largePrint }: SaveChoices, browser: string | undefined, signal: AbortSignal): Promise<Uint8Array> {
  return fittedPdf(html as string, { browser, signal, mayShrink: !largePrint });
}

/** Twice as fine as the card is large, for screens of today. */
function picture(svg: Content, browser: string | undefined, signal: AbortSignal): Promise<Uint8Array> {
  const size = [`--window-size=${CARD_SIZE.width},${CARD_SIZE.height}`, '--force-device-scale-factor=2'];
  return drawn({ content: svg as string, ending: 'svg', into: 'png', argumentsFor: (output) => [...size, `--screenshot=${output}`] }, browser, signal);
}
