/** Bad usage or unusable input: one line for standard error, exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
