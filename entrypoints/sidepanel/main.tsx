import { mountFace } from '../../src/ui/mount';

mountFace(() => import('../../src/ui/panel/panel').then(({ Panel }) => Panel), 'appName');
