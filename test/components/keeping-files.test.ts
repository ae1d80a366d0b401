import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ShowRequest } from '../../components/state/requests.ts';
import { saveComparison } from '../../src/save/open.ts';
import { wrappedComparison } from '../../src/save/in-report.ts';
import { button, drop, emptyStorage, keepAs, openApp, openSamples, press, says, shownComparison, warnsBeforeLeaving } from './keeping-helpers.ts';

beforeEach(emptyStorage);
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});
afterAll(emptyStorage);

const never = () => Promise.reject(new Error('Nothing is to be compared.'));

describe('a file', () => {
  it('opens equal wherever it is dropped, and nothing is compared', async () => {
    const before = await openSamples();
    await openApp('#view=start', { compare: never });
    drop('bridge.source-diff.json', saveComparison(before));
    expect(saveComparison(await shownComparison())).toBe(saveComparison(before));
  });

  it('opens from a report that holds it', async () => {
    const before = await openSamples();
    await openApp('#view=start', { compare: never });
    drop('report.html', `<!doctype html>\n<title>Report</title>\n<p>…</p>\n${wrappedComparison(before)}`);
    expect(saveComparison(await shownComparison())).toBe(saveComparison(before));
  });

  it('is refused with the place and the reason where it was changed', async () => {
    const before = await openSamples();
    drop('bridge.json', saveComparison(before).replaceAll('ribbon', 'rabbit'));
    await says('bridge.json was not opened. articles[0].text: the text of article A is not the one that was compared; it was changed after saving');
    drop('report.html', `<!doctype html>\n${wrappedComparison(before).replaceAll('ribbon', 'rabbit')}`);
    await says('report.html was not opened. The comparison in this report was changed after the report was made.');
    expect(await shownComparison()).toBe(before);
  });

  it('opens beside files of articles, which are added', async () => {
    const before = await openSamples();
    await openApp('#view=start');
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([saveComparison(before)], 'bridge.json'));
    dataTransfer.items.add(new File(['Bridge closed\nThe mayor wept.'], 'closed.txt'));
    dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    await says(/^Four articles$/);
  });

  it('is offered as a download where the page may write no file', async () => {
    vi.stubGlobal('showSaveFilePicker', undefined);
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await openSamples();
    await press('{Control>}s{/Control}');
    await userEvent.fill(page.getByRole('textbox', { name: 'Name' }), 'a/b: “c”.');
    await userEvent.click(button('Save a file'));
    await says(/is saved as a file/);
    const { download, href } = clicked.mock.contexts[0] as HTMLAnchorElement;
    expect(download).toBe('a b “c”.source-diff.json');
    expect(await (await fetch(href)).text()).toMatch(/^\{"schema":1.*"kept":\{"name":"a\/b: “c”\."/s);
  });
});

describe('a file on the disk', () => {
  let handle: FileSystemFileHandle;
  beforeEach(async () => {
    handle = await (await navigator.storage.getDirectory()).getFileHandle('kept.json', { create: true });
    vi.stubGlobal('showSaveFilePicker', () => Promise.resolve(handle));
    vi.stubGlobal('showOpenFilePicker', () => Promise.resolve([handle]));
  });
  const text = async () => (await handle.getFile()).text();
  const write = async (content: string) => {
    const writing = await handle.createWritable();
    await writing.write(content);
    await writing.close();
  };
  const saveFile = async () => {
    await press('{Control>}s{/Control}');
    await userEvent.click(button('Save a file'));
    await says(/is saved as a file/);
  };
  const look = (left: number) => document.querySelector('sd-app')!.dispatchEvent(new ShowRequest({ left, right: 1 }));

  it('is written again by the keys, and opened again', async () => {
    const before = await openSamples();
    await saveFile();
    await expect.poll(text).toContain('"left":0');
    look(2);
    await press('{Control>}s{/Control}');
    await expect.poll(text).toContain('"left":2');
    await openApp('#view=start', { compare: never });
    await userEvent.click(button('Open a saved file'));
    expect(saveComparison(await shownComparison())).toBe(saveComparison(before));
    expect(warnsBeforeLeaving()).toBe(false);
  });

  it('is not written over where another program has changed it', async () => {
    await openSamples();
    await saveFile();
    await new Promise((resolve) => setTimeout(resolve, 20));
    await write('{"other":1}');
    await press('{Control>}s{/Control}');
    await says(/was changed at .*, after it was opened here/);
    expect(await text()).toBe('{"other":1}');
    await userEvent.click(button('Save over it'));
    await expect.poll(text).toMatch(/^\{"schema"/);
  });

  it('stays as it was, and says nothing, where the reader thinks better of it', async () => {
    vi.stubGlobal('showSaveFilePicker', () => Promise.reject(new DOMException('', 'AbortError')));
    await openSamples();
    await press('{Control>}s{/Control}');
    await userEvent.click(button('Save a file'));
    await expect.element(page.getByRole('dialog')).toBeInTheDocument();
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  });

  it('says why where it cannot be written', async () => {
    const full = { getFile: () => handle.getFile(), createWritable: () => Promise.reject(new DOMException('The disk is full', 'QuotaExceededError')) };
    vi.stubGlobal('showSaveFilePicker', () => Promise.resolve(full));
    await openSamples();
    await press('{Control>}s{/Control}');
    await userEvent.click(button('Save a file'));
    await says('The file could not be written: The disk is full. Your work is still here.');
  });

  it('is saved from the list too', async () => {
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await openSamples();
    await keepAs('The bridge');
    await openApp('#view=start');
    await userEvent.click(button('Save a file of The bridge'));
    await expect.poll(() => (clicked.mock.contexts[0] as HTMLAnchorElement | undefined)?.download).toBe('The bridge.source-diff.json');
  });
});
