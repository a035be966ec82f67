import { mountFace } from '../../src/ui/mount';

mountFace(() => import('../../src/ui/guide-page/guide-page').then(({ GuidePage }) => GuidePage), 'guide');
