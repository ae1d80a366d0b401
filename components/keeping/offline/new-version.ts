/**
 * Lets the service worker at `address` keep the app's files for working offline. Calls `ready` when a newer version of them
 * waits, with what changes over to it: the page is loaded anew, so the reader decides when.
 */
export async function keepOffline(address: string, ready: (changeOver: () => void) => void): Promise<void> {
  if (!navigator.serviceWorker) return;
  try {
    const registration = await navigator.serviceWorker.register(address);
    const announce = () => {
      if (registration.waiting && navigator.serviceWorker.controller) ready(() => changeOver(registration.waiting));
    };
    registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', announce));
    announce();
  } catch {
    // Where the browser forbids it, the app works as long as its server does.
  }
}

function changeOver(waiting: ServiceWorker | null): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  if (waiting) waiting.postMessage('take-over');
  else location.reload();
}
