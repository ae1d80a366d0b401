/** Tabs of the app that are open at the moment speak here: only the app's own pages can. */
const CHANNEL = 'source-diff-hand-over';
/** Milliseconds within which an open tab answers, even one in the background. */
const PATIENCE = 600;

type Message =
  | { readonly type: 'who'; readonly id: string }
  | { readonly type: 'here'; readonly id: string; readonly tab: string }
  | { readonly type: 'take'; readonly tab: string; readonly files: readonly File[] };

/** Lets a tab of the app take articles that other pages hand over. */
export function takeHandedOver(take: (files: readonly File[]) => void): () => void {
  const tab = randomName();
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.type === 'who') channel.postMessage({ type: 'here', id: data.id, tab } satisfies Message);
    else if (data.type === 'take' && data.tab === tab) take(data.files);
  };
  return () => channel.close();
}

/** Gives files to the first open tab of the app that answers; false where there is none. */
export async function giveToOpenTab(files: readonly File[]): Promise<boolean> {
  const channel = new BroadcastChannel(CHANNEL);
  const id = randomName();
  const tab = await new Promise<string | null>((resolve) => {
    channel.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data.type === 'here' && data.id === id) resolve(data.tab);
    };
    channel.postMessage({ type: 'who', id } satisfies Message);
    setTimeout(() => resolve(null), PATIENCE);
  });
  if (tab !== null) channel.postMessage({ type: 'take', tab, files } satisfies Message);
  channel.close();
  return tab !== null;
}

function randomName(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}
