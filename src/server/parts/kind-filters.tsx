import { contactStatus, contactType } from '../../contract/index.ts';
import { statusOf, typeOf, type View } from '../view.ts';
import { Select } from './list.tsx';

interface KindFiltersProps {
  readonly view: View;
  /** What is chosen; absent: all. */
  readonly filter: { readonly type?: string | undefined; readonly status?: string | undefined };
}

/** The two fields that choose contacts by type and status. */
export const KindFilters = ({ view, filter }: KindFiltersProps) => {
  const { t } = view;
  const named = (codes: readonly string[], show: (code: string, view: View) => string) =>
    codes.map((value) => ({ value, label: show(value, view) }));
  return (
    <>
      <Select
        name="type"
        label={t('contacts.type')}
        value={filter.type}
        options={named(contactType.options, typeOf)}
        all={t('list.all')}
      />
      <Select
        name="status"
        label={t('contacts.status')}
        value={filter.status}
        options={named(contactStatus.options, statusOf)}
        all={t('list.all')}
      />
    </>
  );
};
