import { mountFace } from '../../src/ui/mount';
import { Panel } from '../../src/ui/panel/panel';

mountFace(Panel, 'appName');
