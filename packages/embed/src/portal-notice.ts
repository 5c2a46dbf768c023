// English stands in for a host that gives no words of its own: `<p slot="sign-in-failed">…</p>`.
const words = {
  'sign-in-failed': 'We could not sign you in here. Reload the page, or sign in to this site again.',
  unreachable: 'This part of the page could not be loaded. Reload the page, or come back later.',
} as const;

/** What a notice can say; also the name of the slot by which a host says it in its own words. */
export type NoticeKind = keyof typeof words;

/** The line above the frame for when something is wrong. The frame stays: what was typed in it stays with it. */
export interface PortalNotice {
  readonly show: (kind: NoticeKind) => void;
  readonly hide: () => void;
}

/** Places an empty notice in the shadow root. It is an alert: screen readers say it when it appears. */
export function createPortalNotice(root: ShadowRoot): PortalNotice {
  const notice = document.createElement('div');
  notice.setAttribute('role', 'alert');
  notice.setAttribute('part', 'notice');
  notice.hidden = true;
  root.append(notice);
  return {
    show: (kind) => {
      const slot = document.createElement('slot');
      slot.name = kind;
      slot.textContent = words[kind];
      notice.hidden = false;
      notice.replaceChildren(slot);
    },
    hide: () => {
      notice.hidden = true;
      notice.replaceChildren();
    },
  };
}
