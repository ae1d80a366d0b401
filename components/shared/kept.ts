/** The function with its last result kept: the same arguments again give the same object again. */
export function kept<A extends readonly unknown[], R>(make: (...args: A) => R): (...args: A) => R {
  let last: { readonly args: A; readonly result: R } | null = null;
  return (...args) => {
    if (!last?.args.every((arg, at) => arg === args[at])) last = { args, result: make(...args) };
    return last.result;
  };
}
