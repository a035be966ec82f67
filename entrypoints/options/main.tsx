import { mountFace } from '../../src/ui/mount';

mountFace(() => import('../../src/ui/options/options').then(({ Options }) => Options), 'options');
