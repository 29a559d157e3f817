<#-- SPDX-License-Identifier: EUPL-1.2 -->
<#-- After many wrong tries from devices we do not know. The link leads on when the time has come; a script follows it by itself. -->
<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
    <#if section == "header">
        ${msg("luwte.wait.title")}
    <#elseif section == "form">
        <#if luwteWaitSeconds gt 0>
        <p class="lead" role="status">${msg("luwte.wait.seconds", luwteWaitSeconds)}</p>
        <p>${msg("luwte.wait.why")}</p>
        <p>${msg("luwte.wait.known")}</p>
        <p><a class="button-quiet" id="again" data-wait="${luwteWaitSeconds?c}" href="${luwteWaitUrl}">${msg("luwte.wait.again")}</a></p>
        <#else>
        <p class="lead" role="status">${msg("luwte.wait.closed")}</p>
        <p>${msg("luwte.wait.otherWay")}</p>
        <form id="luwte-other-way" action="${url.loginAction}" method="post">
            <p><button class="button" type="submit" name="tryAnotherWay" value="on">${msg("doTryAnotherWay")}</button></p>
        </form>
        </#if>
    </#if>
</@layout.registrationLayout>
