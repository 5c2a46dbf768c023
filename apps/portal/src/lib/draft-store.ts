/** Where drafts of forms are kept while they are typed. */
export interface DraftStore {
  readonly read: (name: string) => string | null;
  readonly write: (name: string, text: string) => void;
  readonly remove: (name: string) => void;
}

/** Keeps drafts in the tab, over reloads. A browser that refuses storage keeps them until the reload. */
export function tabDraftStore(): DraftStore {
  const memory = memoryDraftStore();
  const key = (name: string) => `rostra:draft:${name}`;
  return {
    read: (name) => attempt(() => sessionStorage.getItem(key(name))) ?? memory.read(name),
    write: (name, text) => {
      memory.write(name, text);
      attempt(() => sessionStorage.setItem(key(name), text));
    },
    remove: (name) => {
      memory.remove(name);
      attempt(() => sessionStorage.removeItem(key(name)));
    },
  };
}

/** Keeps drafts until the document goes: an embedded frame uses no web storage at all. */
export function memoryDraftStore(): DraftStore {
  const drafts = new Map<string, string>();
  return {
    read: (name) => drafts.get(name) ?? null,
    write: (name, text) => void drafts.set(name, text),
    remove: (name) => void drafts.delete(name),
  };
}

function attempt<Result>(work: () => Result): Result | null {
  try {
    return work();
  } catch {
    return null;
  }
}
