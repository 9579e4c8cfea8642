import type { QuestionStore } from './editors/editor-desk.ts';

/**
 * Where somebody's questions are kept in this browser, under a name of their own, so that who signs in next on the same machine
 * does not find them.
 */
export function questionStore(storage: Storage, username: string): QuestionStore {
  const prefix = `canbao-explorer:${username}:`;
  const own = (): string[] => Object.keys(storage).filter((key) => key.startsWith(prefix));
  return {
    get length() {
      return own().length;
    },
    getItem: (key) => storage.getItem(prefix + key),
    setItem: (key, value) => storage.setItem(prefix + key, value),
    removeItem: (key) => storage.removeItem(prefix + key),
    clear: () => own().forEach((key) => storage.removeItem(key)),
  };
}
