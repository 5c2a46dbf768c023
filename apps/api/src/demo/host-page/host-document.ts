import { type HostPerson, hostPeople } from './host-people.ts';

/** What a page of the community site shows. */
export interface HostDocumentOptions {
  readonly portalUrl: string;
  readonly workspace: string;
  /** Who is signed in at the site; null for a visitor. */
  readonly person: HostPerson | null;
}

/** The vendor's community page with the portal in its middle. Its look is nobody's but its own: the portal has to fit in. */
export function hostDocument({ portalUrl, workspace, person }: HostDocumentOptions): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Champions · Halden Community</title>
<link rel="stylesheet" href="/assets/style.css">
<script type="module" src="${portalUrl}/embed/rostra-portal.js"></script>
<script type="module" src="/assets/page.js"></script>
</head>
<body>
<header class="masthead">
<a class="brand" href="/"><span class="sign" aria-hidden="true"></span>Halden <em>Community</em></a>
<nav aria-label="Community"><a href="#">Forum</a><a href="#">Guides</a><a href="#">Events</a><a href="/" aria-current="page">Champions <output id="points" hidden></output></a></nav>
${signIn(person)}
</header>
<section class="intro" aria-labelledby="title">
<p class="crumbs">Community / Champions</p>
<h1 id="title">Halden Champions</h1>
<p>Tell others how you run your pipelines, help shape what we build next, and get something back for it.</p>
</section>
<div class="columns">
<main><rostra-portal workspace="${workspace}" frame-title="Champions program"></rostra-portal></main>
<aside aria-label="From the forum">
<h2>From the forum</h2>
<ul>${topics.map(([title, about]) => `<li><a href="#">${title}</a><span>${about}</span></li>`).join('')}</ul>
<h2>Next meetup</h2>
<p>Rotterdam user group, in the old grain exchange. Doors at 18:00.</p>
</aside>
</div>
<footer><p>Halden is not a real company. This page stands in for a site of your own: it runs at another address, and signs its visitors in to the portal as yours would.</p></footer>
</body>
</html>`;
}

const topics = [
  ['Backfilling a year of runs without waking the on-call', '31 replies · 2 h ago'],
  ['Lineage for spreadsheets: who has tried?', '12 replies · today'],
  ['Release 8.2: schedules in local time', 'Announcement'],
  ['Retry budgets per team, not per job', '47 replies · yesterday'],
] as const;

function signIn(person: HostPerson | null): string {
  const choices = [
    ...hostPeople.map(({ id, name }) => choice(id, name, id === person?.id)),
    choice('nobody', 'Nobody (signed out)', person === null),
  ];
  return `<form class="account" method="post" action="/session">
<label for="person">Signed in as</label>
<select id="person" name="person">${choices.join('')}</select>
<button>Change</button>
</form>`;
}

function choice(value: string, label: string, isChosen: boolean): string {
  return `<option value="${value}"${isChosen ? ' selected' : ''}>${label}</option>`;
}
