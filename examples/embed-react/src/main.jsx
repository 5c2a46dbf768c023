import { RostraPortal } from '@rostra/embed/react';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

const origin = import.meta.env.VITE_ROSTRA_URL ?? 'http://localhost:4000';

async function fetchToken() {
  const response = await fetch('/rostra-proof', { method: 'POST' });
  if (!response.ok) throw new Error(`/rostra-proof answered ${response.status}`);
  return response.text();
}

function Champions() {
  const [points, setPoints] = useState();
  return (
    <main>
      <h1>Champions {points === undefined ? null : <small>{points} points</small>}</h1>
      <RostraPortal
        origin={origin}
        workspace="demo"
        theme={{ accent: '#0b5c8a' }}
        fetchToken={fetchToken}
        onEvent={(event) => {
          if (event.type === 'points-changed') setPoints(event.rewardPoints);
        }}
      />
    </main>
  );
}

createRoot(document.getElementById('root')).render(<Champions />);
