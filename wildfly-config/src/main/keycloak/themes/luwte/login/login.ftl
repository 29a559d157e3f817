<#-- SPDX-License-Identifier: EUPL-1.2 -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayInfo=!usernameHidden?? displayMessage=!messagesPerField.existsError("username", "password"); section>
    <#if section == "header">
        ${msg("loginAccountTitle")}
    <#elseif section == "form">
        <form id="kc-form-login" action="${url.loginAction}" method="post" novalidate>
            <#if !usernameHidden??>
            <@field.input name="username" label=msg("username") value=(login.username)!"" autocomplete="username" error=messagesPerField.getFirstError("username", "password")/>
            <@field.password name="password" label=msg("password") autocomplete="current-password" error=""/>
            <#else>
            <@field.account/>
            <@field.password name="password" label=msg("password") autocomplete="current-password" error=messagesPerField.getFirstError("username", "password")/>
            </#if>
            <@field.sharedDevice/>
            <#if realm.resetPasswordAllowed>
            <p><a id="forgot" href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p>
            </#if>
            <@buttons.actionGroup><@buttons.button id="kc-login" name="login" label="doLogIn"/></@buttons.actionGroup>
        </form>
    <#elseif section == "info">
        <#-- Who is new begins on the site: there the age is asked and what is kept is told, before an account is made. -->
        <h2>${msg("luwte.new.title")}</h2>
        <p>${msg("luwte.new.text")}</p>
        <p><a class="button-quiet" href="${layout.site()}/join">${msg("luwte.new.link")}</a></p>
    </#if>
</@layout.registrationLayout>
