/**
 * jsdom knows `<dialog>` but not how it opens. This gives it the part of the standard that the portal relies on: open and close,
 * the first focus, its return, and Escape as a `cancel` that can be prevented.
 */
const openers = new WeakMap<HTMLDialogElement, Element | null>();

HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
  if (this.open) return;
  openers.set(this, document.activeElement);
  this.open = true;
  const first = this.querySelector<HTMLElement>(
    '[autofocus], button, a[href], input, select, textarea, [tabindex="0"]',
  );
  (first ?? this).focus();
};

HTMLDialogElement.prototype.show = function show(this: HTMLDialogElement) {
  this.open = true;
};

HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
  if (!this.open) return;
  this.open = false;
  const opener = openers.get(this);
  if (opener instanceof HTMLElement) opener.focus();
  this.dispatchEvent(new Event('close'));
};

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  const open = [...document.querySelectorAll<HTMLDialogElement>('dialog[open]')].at(-1);
  if (open?.dispatchEvent(new Event('cancel', { cancelable: true }))) open.close();
});
