/** `file.ts`, built with every view. */
import './file.ts';
