/** The element without what compares: it shows comparisons made ahead. */
import '../define-now.ts';
