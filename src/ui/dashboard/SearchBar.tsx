import { Search } from 'lucide';
import { i18n } from '../../i18n';
import { Icon } from '../Icon';
import { FILTERS, isIn, SORTS, type Sort, type Wanted } from './choose-rows';
import type { ListRow } from './list-row';

interface Props {
  rows: readonly ListRow[];
  wanted: Wanted;
  onWant(wanted: Wanted): void;
}

/** Which lists are wanted, and in which order. */
export function SearchBar({ rows, wanted, onWant }: Props) {
  return (
    <search class="search-bar">
      <label class="search-field">
        <Icon of={Search} />
        <span class="spoken">{i18n.t('dashboard.search')}</span>
        <input
          type="search"
          class="field"
          data-field="search"
          placeholder={i18n.t('dashboard.search')}
          value={wanted.query}
          onInput={({ currentTarget }) => onWant({ ...wanted, query: currentTarget.value })}
        />
      </label>
      <div class="choices">
        <fieldset class="filters">
          <legend class="spoken">{i18n.t('dashboard.filter')}</legend>
          {FILTERS.map((filter) => (
            <label key={filter} class="filter">
              <input
                type="radio"
                class="spoken"
                name="filter"
                data-filter={filter}
                checked={wanted.filter === filter}
                onChange={() => onWant({ ...wanted, filter })}
              />
              <span>
                {i18n.t(`dashboard.filters.${filter}`)} {rows.filter((row) => isIn(row, filter)).length}
              </span>
            </label>
          ))}
        </fieldset>
        <label class="sort">
          <span class="small">{i18n.t('dashboard.sort')}</span>
          <select
            class="select"
            data-field="sort"
            value={wanted.sort}
            onChange={({ currentTarget }) => onWant({ ...wanted, sort: currentTarget.value as Sort })}
          >
            {SORTS.map((sort) => (
              <option key={sort} value={sort}>
                {i18n.t(`dashboard.sorts.${sort}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
    </search>
  );
}
