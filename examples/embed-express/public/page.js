const portal = document.querySelector('rostra-portal');

portal.fetchToken = async () => {
  const response = await fetch('/rostra-proof', { method: 'POST' });
  if (!response.ok) throw new Error(`/rostra-proof answered ${response.status}`);
  return response.text();
};

// The portal's pages can be linked: they are mirrored in this page's hash, without a step of Back.
const path = location.hash.slice(1);
if (path.startsWith('/')) portal.setAttribute('path', path);
portal.addEventListener('rostra:route', ({ detail }) => history.replaceState(null, '', `#${detail.path}`));

const points = document.querySelector('#points');
portal.addEventListener('rostra:points-changed', ({ detail }) => {
  points.value = `${detail.rewardPoints} points`;
});
