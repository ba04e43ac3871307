/** Why an audit comes to no plain verdict, in the words the pages and the data print. */
export const auditReasons = {
  noBase: '文中没有写出首末值中的一个',
  constantPrices: '增速按不变价计算，文中的数是现价',
  rounding: '计入印出数位的舍入和“以上”“左右”之类的余地后相符',
  bounds: '两处的“超过”“以上”“左右”不同，取值范围相容',
  samePath: '按年均增速逐年推算，各年的数文中没有写',
  anyPath: '各年的数文中没有写，总数在首末值之间的范围内',
  openBase: '两处推出的基数不同，文中没有印出基数',
  noPeriod: '文中没有写明各项的时段，不知与总数是否同一口径',
  lowerBounds: '各项是“突破”“超过”的下限，加起来可以达到总数',
  notReached: '实际低于规划目标',
  otherBasis: '目标低于已达到的数，两处口径是否相同文中没有写',
  openEnd: '目标是下限，已达到的数不与它相抵',
  partsMissing: '所属地区的文件没有都收入，只能看占比'
} as const
