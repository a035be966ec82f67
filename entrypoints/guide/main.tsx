import { GuidePage } from '../../src/ui/guide-page/guide-page';
import { mountFace } from '../../src/ui/mount';

mountFace(GuidePage, 'guide');
