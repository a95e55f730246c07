### 图片导出之前询问的内容，以及导出时的说明。

exporting-title = 导出
exporting-go = 导出…
exporting-what = 内容
exporting-screen = 当前视图
exporting-views = 多个视图
exporting-slides = 幻灯片
exporting-slides-text = 幻灯片只显示客户可见的内容，给我们看时也一样
exporting-nothing = 未选择任何内容
exporting-for = 给谁
exporting-us = 给我们
exporting-client = 给客户
exporting-us-text = 按您所见，包括内部内容
exporting-client-text = 由客户副本绘制，其中没有我们的内容。放行人将作为内部事件保留在此。
exporting-client-unnoted = 由客户副本绘制，其中没有我们的内容。此文件仅供查看，因此不记录放行人。
exporting-ours-view = 此视图是给我们用的，不会给客户
exporting-stays = 给我们用的，留在这里：{ $list }
exporting-all-stays = 给我们用的，不会给客户：{ $list }。请选择其他视图或幻灯片。
exporting-form = 格式
exporting-form-pdf = 页面，文字可搜索和复制
exporting-form-pptx = 每个视图一张幻灯片，图形和文字可编辑
exporting-form-png = 一个视图的位图
exporting-form-svg = 一个视图的矢量图，任意大小都清晰
exporting-paper = 纸张
exporting-paper-none = 与视图同大
exporting-lies = 方向
exporting-across = 横向
exporting-upright = 纵向
exporting-margin = 页边距（毫米）
exporting-margin-wrong = 5 到 40
exporting-scale = 放大
exporting-transparent = 无背景
exporting-template = 公司演示文稿
exporting-template-hint = 普通幻灯片
exporting-template-choose = 选择演示文稿
exporting-template-text = 幻灯片将使用其母版，此图中不显示
exporting-template-bad = 指定的公司演示文稿无法读取
exporting-preview = 将导出的内容：{ $title }
exporting-drawing = 正在绘制…
exporting-no-picture = 此格式没有图片
exporting-page = { $of ->
    [1] 一页
   *[other] 第 { $n } 页，共 { $of } 页
}
exporting-size = { $width } × { $height } 像素
exporting-day = 截至{ $date }
exporting-going = 正在导出 { $file }
exporting-going-pages = 正在导出 { $file }：第 { $n } 页，共 { $of } 页
exporting-stopping = 正在停止…
exporting-done = 已导出：{ $file }
exporting-event = 给客户的 { $form } 由{ $who }放行
exporting-event-text = 截至{ $date }：{ $list }
exporting-done-unnoted = 已导出：{ $file }。项目中未记录放行人。
