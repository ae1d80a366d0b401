import type { Comparison } from '../../src/model.ts';
import { CARD_SIZE, format, type CardChoices } from '../../src/report/index.ts';

/** Twice as fine as the card is large, for screens of today. */
const SCALE = 2;

/** One difference as a picture (PNG) for sharing. @throws RangeError where the choices name what is not there. */
export async function cardPicture(comparison: Comparison, choices: CardChoices): Promise<Blob> {
  const image = await drawable(String(await format(comparison, 'svg', choices)));
  const canvas = document.createElement('canvas');
  canvas.width = CARD_SIZE.width * SCALE;
  canvas.height = CARD_SIZE.height * SCALE;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made.'))), 'image/png');
  });
}

/** An image in which nothing runs and that loads nothing, as browsers treat every image. */
async function drawable(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}
