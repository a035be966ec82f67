import { mountFace } from '../../src/ui/mount';

mountFace(() => import('../../src/ui/welcome/welcome').then(({ Welcome }) => Welcome), 'welcome');
