/**
 * A list that is filtered, sorted and downloaded as it is shown; its state is in the address. What can be asked
 * is in the markup: `[data-facet]`, `[data-order]`, `[data-find]`, `th[data-key]`, `[data-row]`, `[data-group]`.
 */
import {chooseRows} from './explorer/choose-rows.ts'
import {downloadRows} from './explorer/download-rows.ts'
import {listen} from './explorer/listen.ts'
import {orderRows} from './explorer/order-rows.ts'
import {type ListRow, readKeys, readRows} from './explorer/read-rows.ts'
import {type ListShape, readShape} from './explorer/read-shape.ts'
import {showFacets} from './explorer/show-facets.ts'
import {mergeRows, partRows, showRows, spanCells} from './explorer/show-rows.ts'
import {showFailed, showTold} from './explorer/show-told.ts'
import {makeHeads, nextSort, showHeads} from './explorer/sort-heads.ts'
import {fromSearch, isFiltered, plain, type Sort, type State, toSearch, withChoice} from './explorer/state.ts'

class TableExplorer extends HTMLElement {
  #state = plain
  #shape!: ListShape
  #rows: ListRow[] = []
  /** Places of the rows in the order they have now, and which of them are shown. */
  #order: number[] = []
  #shown: boolean[] = []
  /** The list all rows are in while they are sorted. */
  #list: Element | null = null

  connectedCallback() {
    this.#shape = readShape(this)
    this.#rows = readRows(this, [...this.#shape.facets.keys()])
    makeHeads(this, (key) => this.#set({sort: nextSort(key, this.#state.sort)}))
    this.#sort(null)
    const read = () => this.#show(fromSearch(location.search, this.#shape))
    listen(this, {
      choose: (key, value) => this.#set(withChoice(this.#state, key, value)),
      set: (change) => this.#set(change),
      read,
      download: (link) => downloadRows(link, this.#places()).catch(() => showFailed(link))
    })
    read()
  }

  /** Rows shown, by their place in the file of the whole table. */
  #places(): number[] {
    return this.#order
      .filter((at) => this.#shown[at])
      .map((at) => Number(this.#rows[at]!.element.dataset['row']))
  }

  #set(change: Partial<State>) {
    const state = {...this.#state, ...change}
    history.replaceState(history.state, '', `${location.pathname}${toSearch(state)}${location.hash}`)
    this.#show(state)
  }

  #show(state: State) {
    if (toSearch({...plain, sort: state.sort}) !== toSearch({...plain, sort: this.#state.sort}))
      this.#sort(state.sort)
    const {shown, counts} = chooseRows(this.#rows, state, [...this.#shape.facets.keys()])
    this.#state = state
    this.#shown = shown
    this.toggleAttribute('data-filtered', isFiltered(state))
    showRows(this.#rows, shown, {list: this.#list, isFiltered: isFiltered(state)})
    showFacets(this, state, counts)
    showTold(this, state, shown.filter(Boolean).length)
  }

  #sort(sort: Sort | null) {
    if (this.#list) partRows(this, this.#rows)
    spanCells(this, false)
    this.toggleAttribute('data-sorted', sort !== null)
    showHeads(this, sort)
    this.#order = sort
      ? orderRows(readKeys(this.#rows, sort.key), this.#shape.sorts.get(sort.key)!, sort.isDown)
      : this.#rows.map((_, at) => at)
    spanCells(this, sort !== null)
    this.#list = sort && mergeRows(this, this.#rows, this.#order)
  }
}

customElements.define('table-explorer', TableExplorer)
