function e(e, t) {
  return e === void 0 || Math.abs(t - e) >= 2;
}
function t(t, n) {
  let r = n,
    i,
    a = () => {
      t.style.blockSize = r === `auto` && i !== void 0 ? `${i}px` : ``;
    };
  return {
    report: (t) => {
      let n = Math.ceil(t);
      return e(i, n) ? ((i = n), a(), r === `auto`) : !1;
    },
    setMode: (e) => {
      ((r = e), a());
    },
  };
}
var n = [`light`, `dark`, `auto`],
  r = [
    `token-not-set`,
    `token-failed`,
    `token-invalid`,
    `proof-timeout`,
    `exchange-refused`,
    `exchange-failed`,
    `no-answer`,
  ];
function i(e) {
  return typeof e == `string` && /^[\w-]{1,64}$/.test(e);
}
function a(e) {
  return i(e) && e.length >= 16;
}
function o(e) {
  return typeof e == `number` && e >= 0 && e <= 5e4;
}
function s(e) {
  return typeof e == `number` && Number.isSafeInteger(e) && e >= 0;
}
function c(e) {
  return typeof e == `string` && e.length <= 1024 && /^\/(?:[^/\\\s][^\\\s]*)?$/.test(e);
}
function l(e) {
  return typeof e == `string` && e.length <= 35 && /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(e);
}
function u(e) {
  return typeof e == `string` && /^[\w.~+/=-]{1,8192}$/.test(e);
}
function d(e) {
  return r.some((t) => t === e);
}
function f(e) {
  if (typeof e != `object` || !e) return;
  let { accent: t, font: n, scheme: r } = e;
  if ((t === void 0 || p(t)) && (n === void 0 || i(n)) && (r === void 0 || m(r)))
    return { accent: t, font: n, scheme: r };
}
function p(e) {
  return typeof e == `string` && /^#[0-9a-f]{6}$/i.test(e);
}
function m(e) {
  return n.some((t) => t === e);
}
function h(e) {
  let t = JSON.stringify(e);
  return _(t) ? t : void 0;
}
function g(e) {
  if (typeof e == `string` && _(e))
    try {
      let t = JSON.parse(e);
      return v(t) ? t : void 0;
    } catch {
      return;
    }
}
function _(e) {
  return e.length <= 16384 && new TextEncoder().encode(e).length <= 16384;
}
function v(e) {
  return typeof e == `object` && !!e && !Array.isArray(e);
}
function y(e) {
  let t = g(e);
  if (t?.type !== `rostra:hello` || t.v !== 1) return;
  let { ch: n, nonce: r } = t;
  return a(n) && a(r) ? { type: `rostra:hello`, v: 1, ch: n, nonce: r } : void 0;
}
var b = 1e3;
function x(e) {
  let t = [];
  return () => {
    let n = performance.now();
    for (; t[0] !== void 0 && n - t[0] >= b;) t.shift();
    return t.length >= e ? !1 : (t.push(n), !0);
  };
}
function S({ frame: e, origin: t, channel: n, settings: r, onPort: i }) {
  let a = x(50),
    o = (o) => {
      let s = e.contentWindow;
      if (s === null || o.source !== s || o.origin !== t || !a()) return;
      let c = y(o.data);
      if (c?.ch !== n) return;
      let { nonce: l } = c,
        u = { ...r(), type: `rostra:welcome`, v: 1, ch: n, nonce: l },
        { port1: d, port2: f } = new MessageChannel();
      (s.postMessage(h(u), t, [f]), i(d));
    };
  return (addEventListener(`message`, o), () => removeEventListener(`message`, o));
}
var C = `allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads`;
function w({ origin: e, workspace: t, channel: n, title: r }) {
  let i = document.createElement(`iframe`);
  return (
    (i.title = r),
    i.setAttribute(`part`, `frame`),
    i.setAttribute(`sandbox`, C),
    (i.referrerPolicy = `strict-origin`),
    (i.src = `${e}/embed/${encodeURIComponent(t)}?v=1&ch=${n}`),
    i
  );
}
var T = {
  'sign-in-failed': `We could not sign you in here. Reload the page, or sign in to this site again.`,
  unreachable: `This part of the page could not be loaded. Reload the page, or come back later.`,
};
function E(e) {
  let t = document.createElement(`div`);
  return (
    t.setAttribute(`role`, `alert`),
    t.setAttribute(`part`, `notice`),
    (t.hidden = !0),
    e.append(t),
    {
      show: (e) => {
        let n = document.createElement(`slot`);
        ((n.name = e), (n.textContent = T[e]), (t.hidden = !1), t.replaceChildren(n));
      },
      hide: () => {
        ((t.hidden = !0), t.replaceChildren());
      },
    }
  );
}
function D(e) {
  let t = g(e) ?? {},
    { type: n, id: r, height: a, path: s } = t;
  switch (n) {
    case `proof-request`:
      return i(r) ? { type: n, id: r } : void 0;
    case `resize`:
      return o(a) && a > 0 ? { type: n, height: a } : void 0;
    case `route`:
      return c(s) ? { type: n, path: s } : void 0;
    default:
      return O(t);
  }
}
function O(e) {
  let {
    type: t,
    reason: n,
    challengeId: r,
    submissionId: a,
    rewardPoints: o,
    statusPoints: c,
    tier: l,
    redemptionId: u,
    rewardId: f,
  } = e;
  switch (t) {
    case `ready`:
    case `close`:
      return { type: t };
    case `auth-error`:
      return d(n) ? { type: t, reason: n } : void 0;
    case `challenge-submitted`:
      return i(r) && i(a) ? { type: t, challengeId: r, submissionId: a } : void 0;
    case `points-changed`:
      return s(o) && s(c) ? { type: t, rewardPoints: o, statusPoints: c } : void 0;
    case `tier-changed`:
      return i(l) ? { type: t, tier: l } : void 0;
    case `redemption-completed`:
      return i(u) && i(f) ? { type: t, redemptionId: u, rewardId: f } : void 0;
    default:
      return;
  }
}
function k(e) {
  let { port: t, parse: n, receive: r } = e,
    i = x(50),
    a = x(50),
    o = !0;
  return (
    (t.onmessage = (e) => {
      if (!o || !a() || e.ports.length > 0) return;
      let t = n(e.data);
      t !== void 0 && r(t);
    }),
    {
      send: (e) => {
        let n = o ? h(e) : void 0;
        return n === void 0 || !i() ? !1 : (t.postMessage(n), !0);
      },
      close: () => {
        ((o = !1), (t.onmessage = null), t.close());
      },
    }
  );
}
function A() {
  let e = crypto.getRandomValues(/* @__PURE__ */ new Uint8Array(16));
  return Array.from(e, (e) => e.toString(16).padStart(2, `0`)).join(``);
}
function j(e, t) {
  let n,
    r = !1,
    i = () => {
      ((r = !1), (n = setTimeout(a, t)), e());
    },
    a = () => {
      ((n = void 0), r && i());
    };
  return {
    request: () => {
      n === void 0 ? i() : (r = !0);
    },
    cancel: () => {
      (clearTimeout(n), (n = void 0), (r = !1));
    },
  };
}
var M = Array.from({ length: 21 }, (e, t) => t / 20);
function N(e, t) {
  let n,
    r = (e) => {
      let r = P(e);
      (r.top !== n?.top || r.height !== n.height) && t(r) && (n = r);
    },
    { request: i, cancel: a } = j(() => {
      let t = new IntersectionObserver((e) => {
        t.disconnect();
        for (let t of e) r(t);
      });
      t.observe(e);
    }, 50),
    o = new IntersectionObserver(i, { threshold: M }),
    s = F(e);
  (o.observe(e), addEventListener(`resize`, i));
  for (let e of s) e.addEventListener(`scroll`, i, { capture: !0, passive: !0 });
  return {
    refresh: i,
    restart: () => {
      ((n = void 0), i());
    },
    stop: () => {
      (a(), o.disconnect(), removeEventListener(`resize`, i));
      for (let e of s) e.removeEventListener(`scroll`, i, { capture: !0 });
    },
  };
}
function P({ intersectionRect: e, boundingClientRect: t, isIntersecting: n }) {
  return n ? { top: Math.max(0, Math.round(e.top - t.top)), height: Math.round(e.height) } : { top: 0, height: 0 };
}
function F(e) {
  let t = [],
    n = e.getRootNode();
  for (; n instanceof ShadowRoot;) (t.push(n), (n = n.host.getRootNode()));
  return (t.push(n), t);
}
var I = 2e4,
  L = class {
    #e;
    #t;
    #n;
    #r;
    #i;
    #a;
    #o;
    #s;
    constructor(e) {
      let { root: n, origin: r, settings: i } = e,
        a = A(),
        o = w({ ...e, channel: a });
      ((this.#e = e),
        (this.#o = i),
        (this.#t = E(n)),
        (this.#n = t(o, i.mode)),
        (this.#a = setTimeout(() => this.#d(`unreachable`, `no-answer`), I)),
        (this.#i = S({ frame: o, origin: r, channel: a, settings: () => this.#o, onPort: (e) => this.#c(e) })),
        n.append(o),
        (this.#r = N(o, (e) => this.#s?.send({ type: `visible-slice`, ...e }) ?? !1)));
    }
    update(e) {
      let t = R(this.#o, e);
      ((this.#o = { ...this.#o, ...e }), this.#n.setMode(this.#o.mode));
      for (let e of t) this.#s?.send(e);
    }
    unmount() {
      (clearTimeout(this.#a),
        this.#i(),
        this.#r.stop(),
        this.#s?.close(),
        (this.#s = void 0),
        this.#e.root.replaceChildren());
    }
    #c(e) {
      (clearTimeout(this.#a),
        this.#t.hide(),
        this.#s?.close(),
        (this.#s = k({ port: e, parse: D, receive: (e) => this.#l(e) })),
        this.#r.restart());
    }
    #l(e) {
      let { type: t, ...n } = e;
      switch (e.type) {
        case `proof-request`:
          this.#u(e.id);
          return;
        case `resize`:
          this.#n.report(e.height) && this.#r.refresh();
          return;
        case `route`:
          this.#o = { ...this.#o, path: e.path };
      }
      this.#e.emit(t, n);
    }
    async #u(e) {
      let t = this.#s,
        n = await this.#e.tokens.next();
      t !== void 0 &&
        t === this.#s &&
        (`proof` in n
          ? (this.#t.hide(), t.send({ type: `proof`, id: e, proof: n.proof }))
          : (t.send({ type: `proof-failed`, id: e, reason: n.reason }), this.#d(`sign-in-failed`, n.reason)));
    }
    #d(e, t) {
      (this.#t.show(e), this.#e.emit(`auth-error`, { reason: t }));
    }
  };
function R(e, { path: t, locale: n, theme: r, mode: i }) {
  let a = [];
  return (
    t !== void 0 && t !== e.path && a.push({ type: `route`, path: t }),
    n !== void 0 && n !== e.locale && a.push({ type: `locale`, locale: n }),
    r !== void 0 && r !== e.theme && a.push({ type: `theme`, theme: r }),
    i !== void 0 && i !== e.mode && a.push({ type: `mode`, mode: i }),
    a
  );
}
var z = `
:host { display: block; }
:host([mode='fixed']) { display: flex; flex-direction: column; block-size: 40rem; }
:host([hidden]) { display: none; }
iframe { display: block; inline-size: 100%; block-size: 30rem; border: 0; }
:host([mode='fixed']) iframe { flex: 1; min-block-size: 0; }
[part='notice'] { padding: 12px 16px; border-inline-start: 4px solid; font: inherit; }
`;
function B() {
  let e = new CSSStyleSheet();
  return (e.replaceSync(z), e);
}
function V(e) {
  if (!e || !URL.canParse(e)) return;
  let { protocol: t, origin: n } = new URL(e);
  return t === `https:` || t === `http:` ? n : void 0;
}
var H = V(document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : import.meta.url),
  U = 5e3;
function W() {
  let e,
    t = /* @__PURE__ */ new Set(),
    n = () =>
      new Promise((e) => {
        let n = () => {
            (clearTimeout(r), t.delete(n), e());
          },
          r = setTimeout(n, U);
        t.add(n);
      });
  return {
    get: () => e,
    set: (n) => {
      if (((e = n), n)) for (let e of t) e();
    },
    next: async () => (e || (await n()), e ? G(e) : { reason: `token-not-set` }),
  };
}
async function G(e) {
  try {
    let t = await e();
    return u(t) ? { proof: t } : { reason: `token-invalid` };
  } catch (e) {
    return (console.error(`rostra-portal: fetchToken failed`, e), { reason: `token-failed` });
  }
}
var K = class extends HTMLElement {
  static observedAttributes = [`workspace`, `origin`, `path`, `locale`, `mode`];
  #e = this.attachShadow({ mode: `open` });
  #t = W();
  #n;
  #r = !1;
  #i;
  constructor() {
    (super(), (this.#e.adoptedStyleSheets = [B()]));
  }
  get fetchToken() {
    return this.#t.get();
  }
  set fetchToken(e) {
    this.#t.set(typeof e == `function` ? e : void 0);
  }
  get theme() {
    return this.#n;
  }
  set theme(e) {
    ((this.#n = f(e)), this.#i?.update({ theme: this.#n }));
  }
  connectedCallback() {
    ((this.#r = !0), this.#c(), this.#a());
  }
  disconnectedCallback() {
    ((this.#r = !1), this.#o());
  }
  connectedMoveCallback() {}
  attributeChangedCallback(e, t, n) {
    if (t === n || !this.#r) return;
    if (e === `workspace` || e === `origin`) {
      (this.#o(), this.#a());
      return;
    }
    let { path: r, locale: i, mode: a } = this.#s();
    (e === `path` && this.#i?.update({ path: r }),
      e === `locale` && this.#i?.update({ locale: i }),
      e === `mode` && this.#i?.update({ mode: a }));
  }
  #a() {
    let e = this.getAttribute(`workspace`),
      t = this.hasAttribute(`origin`) ? V(this.getAttribute(`origin`)) : H;
    !e || !t
      ? (E(this.#e).show(`unreachable`),
        console.error(`rostra-portal: set the attribute "${e ? `origin` : `workspace`}"`))
      : (this.#i = new L({
          root: this.#e,
          origin: t,
          workspace: e,
          title: this.getAttribute(`frame-title`) ?? `Rostra`,
          settings: this.#s(),
          tokens: this.#t,
          emit: (e, t) => this.dispatchEvent(new CustomEvent(`rostra:${e}`, { detail: t, bubbles: !0, composed: !0 })),
        }));
  }
  #o() {
    (this.#i?.unmount(), (this.#i = void 0), this.#e.replaceChildren());
  }
  #s() {
    let e = this.getAttribute(`path`),
      t = this.getAttribute(`locale`);
    return {
      mode: this.getAttribute(`mode`) === `fixed` ? `fixed` : `auto`,
      path: c(e) ? e : void 0,
      locale: l(t) ? t : void 0,
      theme: this.#n,
    };
  }
  #c() {
    if (Object.hasOwn(this, `fetchToken`)) {
      let { fetchToken: e } = this;
      (Reflect.deleteProperty(this, `fetchToken`), (this.fetchToken = e));
    }
    if (Object.hasOwn(this, `theme`)) {
      let { theme: e } = this;
      (Reflect.deleteProperty(this, `theme`), (this.theme = e));
    }
  }
};
customElements.get(`rostra-portal`) || customElements.define(`rostra-portal`, K);
export { K as RostraPortalElement };
