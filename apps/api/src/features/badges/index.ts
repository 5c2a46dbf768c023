export { badgeRouter } from './badge.router.ts';
export { moveKeptBadges } from './move-kept-badges.ts';
export { type BadgeNews, listBadgeNews } from './queries/list-badge-news.ts';
export { refreshBadges } from './refresh-badges.ts';
