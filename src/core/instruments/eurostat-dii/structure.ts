import { defineInstrument } from '../../scoring/define-instrument.js';
import { indices } from './indices.js';
import { itemsByPage } from './items.js';
import { eurostat } from './sources.js';

const { connection, sales, software, technology, security } = itemsByPage;

/** The union of the variables of five survey years, each fact asked once; every year is an index of its own. */
export const eurostatDiiStructure = /* @__PURE__ */ defineInstrument({
  format: 1,
  id: 'eurostat-dii',
  version: '0.1.0',
  defaultLocale: 'vi',
  sources: eurostat,
  profile: {
    region: 'vietnam',
    fields: ['form', 'sector', 'persons', 'place', 'enterprise-code', 'role'],
  },
  items: [...connection, ...sales, ...software, ...technology, ...security],
  pages: [
    { id: 'connection', items: ['internet-users', 'fixed-line-30', 'remote-access', 'remote-meetings'] },
    { id: 'sales', items: ['website', 'social-media', 'ecommerce-share', 'web-sales-share', 'b2c-share'] },
    { id: 'software', items: ['cloud-services', 'erp', 'crm', 'data-analytics'] },
    { id: 'technology', items: ['ai', 'iot', 'robots'] },
    {
      id: 'security',
      items: ['ict-specialists', 'ict-training', 'security-awareness', 'security-measures', 'security-documents'],
    },
  ],
  indices,
});
