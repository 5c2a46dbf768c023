// What a customer writes on their page. See docs/embedding.md.
const portal = document.querySelector('rostra-portal');

portal.theme = { accent: '#0b5c8a', scheme: 'light' };

portal.fetchToken = async () => {
  const response = await fetch('/rostra-proof', { method: 'POST' });
  if (!response.ok) throw new Error(`/rostra-proof answered ${response.status}`);
  return response.text();
};

// The portal's pages can be linked: they are mirrored in this page's hash.
const path = location.hash.slice(1);
if (path.startsWith('/')) portal.setAttribute('path', path);
portal.addEventListener('rostra:route', ({ detail }) => history.replaceState(null, '', `#${detail.path}`));

const points = document.querySelector('#points');
portal.addEventListener('rostra:points-changed', ({ detail }) => {
  points.value = detail.rewardPoints.toLocaleString('en');
  points.hidden = false;
});

const person = document.querySelector('#person');
person.addEventListener('change', () => person.form.requestSubmit());
person.form.querySelector('button').hidden = true;
