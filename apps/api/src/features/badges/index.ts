export { badgeRouter } from './badge.router.ts';
export { type BadgeNews, listBadgeNews } from './queries/list-badge-news.ts';
export { refreshBadges } from './refresh-badges.ts';
