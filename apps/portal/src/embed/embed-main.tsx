import '../ui/styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startI18n } from '../lib/start-i18n.ts';
import { readFrameAddress } from './frame-address.ts';
import { FrameNotice } from './frame-notice.tsx';
import { startEmbed } from './start-embed.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('embed.html has no #root');
await startI18n();
const address = readFrameAddress(location);
const portal = address ? await startEmbed(address, root).catch(() => null) : null;
createRoot(root).render(<StrictMode>{portal ?? <FrameNotice />}</StrictMode>);
