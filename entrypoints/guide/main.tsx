import { mountFace } from '../../src/ui/mount';
import { GuidePage } from '../../src/ui/guide-page/guide-page';

mountFace(GuidePage, 'guide');
