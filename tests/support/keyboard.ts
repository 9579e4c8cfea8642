import type { Locator, Page } from 'playwright-core';

/** More stops than any page has before what is looked for. */
const MOST_STOPS = 150;

/** Somebody who works with the keys alone. Each stop on the way has to be seen: those that cannot be are kept by name. */
export class Keyboard {
  readonly unseen: string[] = [];
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Presses Tab until the focus stands on it. Throws when the keys do not lead there. */
  async tabTo(target: Locator): Promise<void> {
    await target.waitFor();
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
      const unseen = await this.page.evaluate(unseenFocus);
      if (unseen !== null) this.unseen.push(unseen);
    }
    throw new Error(`the Tab key does not lead to ${String(target)}`);
  }

  async type(target: Locator, text: string): Promise<void> {
    await this.tabTo(target);
    await this.page.keyboard.type(text);
  }

  async press(target: Locator, key = 'Enter'): Promise<void> {
    await this.tabTo(target);
    await this.page.keyboard.press(key);
  }
}

/** The focused element, if neither it nor what encloses it closely shows that it is; null when it can be seen. */
function unseenFocus(): string | null {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return null;
  const around = [focused, focused.parentElement, focused.parentElement?.parentElement ?? null];
  const marked = around.some((element) => {
    if (element === null) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && outlineWidth !== '0px';
  });
  const { top, bottom, left, right } = focused.getBoundingClientRect();
  const within = bottom > 0 && top < window.innerHeight && right > 0 && left < window.innerWidth;
  return marked && within ? null : focused.outerHTML.slice(0, 160);
}
