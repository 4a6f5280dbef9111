import { Checkbox, Field, makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { Section } from '../../../components/Section';
import { useReview } from '../useReview';
import type { TreeNode } from './reviewTree';
import { narrowedBy, type TreeFilter } from './treeFilter';

const useStyles = makeStyles({
  search: { width: '100%', maxWidth: 'none' },
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  select: { minWidth: 0 },
});

/** Search, and the filters by department, area and individual objectives. */
export const TreeFilters = (props: {
  readonly tree: readonly TreeNode[];
  readonly change: (part: Partial<TreeFilter>) => void;
}): ReactNode => {
  const styles = useStyles();
  const { index, memory, remember, texts } = useReview();
  const { filter } = memory;
  const { objectives } = index.assessment;
  const departments = useMemo(
    () =>
      [...new Set(objectives.flatMap(({ objective }) => objective.departments))]
        .sort((one, other) => one.localeCompare(other, 'it'))
        .map((name) => ({ value: name, name })),
    [objectives],
  );
  const areas = props.tree.flatMap((node) =>
    node.kind === 'area' ? [{ value: node.key, name: node.name ?? texts.tree.noArea }] : [],
  );
  return (
    <div>
      <SearchBox
        className={styles.search}
        aria-label={texts.filters.search}
        placeholder={texts.filters.searchIn}
        value={filter.search}
        onChange={(_, { value }) => props.change({ search: value })}
      />
      <Section
        title={texts.filters.title(narrowedBy(filter))}
        open={memory.filtersOpen}
        onToggle={(filtersOpen) => remember({ filtersOpen })}
      >
        <div className={styles.fields}>
          <Choice
            label={texts.filters.department}
            options={departments}
            value={filter.department}
            choose={(department) => props.change({ department })}
          />
          <Choice
            label={texts.filters.area}
            options={areas}
            value={filter.area}
            choose={(area) => props.change({ area })}
          />
          <Checkbox
            label={texts.filters.individual}
            checked={filter.individual}
            onChange={(_, { checked }) => props.change({ individual: checked === true })}
          />
        </div>
      </Section>
    </div>
  );
};

const Choice = (props: {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly value: string | null;
  readonly choose: (value: string | null) => void;
}): ReactNode => {
  const styles = useStyles();
  const { texts } = useReview();
  if (props.options.length === 0) return null;
  // Values are positions: a department may be called anything.
  const at = props.options.findIndex(({ value }) => value === props.value);
  return (
    <Field label={props.label}>
      <Select
        className={styles.select}
        value={String(at)}
        onChange={(_, { value }) => props.choose(props.options[Number(value)]?.value ?? null)}
      >
        <option value="-1">{texts.filters.all}</option>
        {props.options.map(({ value, name }, position) => (
          <option key={value} value={String(position)}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
};
