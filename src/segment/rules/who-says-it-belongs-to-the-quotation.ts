import type { Rule } from '../place.ts';

const SAYS =
  '(?:said|says|asked|asks|wrote|writes|added|adds|replied|told|tweeted|shouted|joked|wondered|was quoted|sagte|sagt|fragte|fragt|schrieb|erklärte|betonte|demande|a demandé|a déclaré|a dit|déclare|preguntó|dijo|escribió|afirmó|declaró|perguntou|disse|afirmou|escreveu|ha chiesto|ha detto|chiese|disse|powiedział|powiedziała|zapytał|dedi|sordu)';
/** Up to four words with capitals (a name and title), then a verb of saying: “Why now?” Mr. Smith asked. */
const NAME_SAYS = new RegExp(`^(?:\\p{Lu}[\\p{L}\\p{M}.’'-]* ){1,4}${SAYS}(?![\\p{L}\\p{M}])`, 'u');
/** Japanese binds quoted words with と; Chinese puts name and verb right after: “……？”他问。 */
const BOUND = /^(?:と|って|という|などと|[\p{Script=Han}·]{1,8}?(?:说|說|表示|称|稱|道|问|問|指出|写道|寫道)[，。：,.:])/u;

export const whoSaysItBelongsToTheQuotation: Rule = ({ mark, closers, after, gap }) => {
  if (!/["”’»“」』]/u.test(closers)) return undefined;
  if (!gap && BOUND.test(after)) return 'goes on';
  return /[?!…]/u.test(mark) && NAME_SAYS.test(after) ? 'goes on' : undefined;
};
