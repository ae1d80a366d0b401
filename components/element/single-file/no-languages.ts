/** Stands in where a file speaks English only. */
export function negotiated(): 'en' {
  return 'en';
}

export function directionOf(): 'ltr' {
  return 'ltr';
}

export async function useLanguage(): Promise<void> {
  return Promise.resolve();
}
